package silent;

public class Silent {
}
