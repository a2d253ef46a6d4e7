import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles each style sheet of a folder that does not begin with an underscore to one small CSS file. A run of the build, not a part of the portal.
 * Arguments: the folder of the Sass files, the folder for the CSS, then the folders that imports are looked up in.
 * Nothing is compiled again while every source is older than what was made of it: the compiler takes seconds to start.
 */
final class CompileStyles {

    private CompileStyles() {
    }

    public static void main(String[] arguments) throws Exception {
        Path sources = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        if (!Files.isDirectory(sources)) {
            return;
        }
        List<Path> sheets = sheetsOf(sources);
        long newest = newestOf(sources);
        if (sheets.stream().allMatch(sheet -> outputOf(sheet, target).toFile().lastModified() > newest)) {
            return;
        }
        try (var compiler = SassCompilerFactory.bundled()) {
            compiler.setOutputStyle(OutputStyle.COMPRESSED);
            compiler.setLoadPaths(Stream.of(arguments).skip(2).map(File::new).toList());
            // GOV.UK Frontend warns of its own use of what Sass will take away; that is for its next release, not for our build
            compiler.setQuietDeps(true);
            for (Path sheet : sheets) {
                Files.writeString(outputOf(sheet, target), compiler.compileFile(sheet.toFile()).getCss());
            }
        }
    }

    private static List<Path> sheetsOf(Path sources) throws IOException {
        try (Stream<Path> files = Files.list(sources)) {
            return files.filter(file -> file.toString().endsWith(".scss") && !file.getFileName().toString().startsWith("_")).sorted().toList();
        }
    }

    private static long newestOf(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.mapToLong(file -> file.toFile().lastModified()).max().orElse(0);
        }
    }

    private static Path outputOf(Path sheet, Path target) {
        return target.resolve(sheet.getFileName().toString().replaceFirst("\\.scss$", ".css"));
    }
}
