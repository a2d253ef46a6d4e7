package explained;

public class Explained {
}
