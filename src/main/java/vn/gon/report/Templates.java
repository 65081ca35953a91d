package vn.gon.report;

import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** The templates that pages are made from: those that ship with gon, and one's own, by the same names, in their place. */
public final class Templates {

    /** The templates that ship with gon. */
    public static final Templates SHIPPED = new Templates(null);

    /** What may be replaced. */
    static final List<String> NAMES = List.of(
            "against.ftlh",
            "against.md.ftl",
            "annexes.ftlh",
            "candidate.ftlh",
            "front.ftlh",
            "honesty.ftlh",
            "honesty.md.ftl",
            "items.ftlh",
            "parts.ftlh",
            "report.css",
            "report.ftlh",
            "report.js",
            "report.md.ftl",
            "results.ftlh",
            "trust.ftlh",
            "trust.md.ftl");

    private final @Nullable Path folder;

    private Templates(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * Returns the templates in a folder and, for the rest, those that ship with gon.
     *
     * @throws InvalidInput if there is no such folder, or nothing in it has the name of a template
     */
    public static Templates in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw InvalidInput.of(
                    folder.toString(),
                    Bilingual.of("không có thư mục mẫu này.", "there is no such folder of templates."));
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            if (names.stream().noneMatch(NAMES::contains)) {
                throw InvalidInput.of(
                        folder.toString(),
                        Bilingual.of(
                                "không có tệp nào ở đây mang tên một mẫu của gon (%1$s)%2$s",
                                "nothing here has the name of a template of gon (%1$s)%2$s",
                                String.join(", ", NAMES),
                                names.isEmpty() ? Bilingual.same(".") : Nearest.didYouMean(names.get(0), NAMES)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Templates(folder);
    }

    boolean areShipped() {
        return folder == null;
    }

    /** Returns a file as it stands. */
    String text(String name) {
        try (Reader reader = new InputStreamReader(open(source(name), name), StandardCharsets.UTF_8)) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[1 << 13];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the file in the folder, else the name of what ships with gon; null when neither has it. */
    private @Nullable Object source(String name) throws IOException {
        Path own = own(name);
        if (own != null) {
            return own;
        }
        return NAMES.contains(name) || isOtherPage(name) ? name : null;
    }

    /** Pages of other commands are filled by the same engine and cannot be replaced. */
    private boolean isOtherPage(String name) {
        return folder == null && name.matches("[a-z]+(\\.md\\.ftl|\\.ftlh)");
    }

    private @Nullable Path own(String name) throws IOException {
        if (folder == null) {
            return null;
        }
        Path root = folder.toAbsolutePath().normalize();
        Path file = path(root, name);
        if (file == null || !file.startsWith(root) || !Files.isRegularFile(file)) {
            return null;
        }
        if (!file.toRealPath().startsWith(root.toRealPath())) {
            throw new IOException(name + " is a link out of the folder of templates");
        }
        return file;
    }

    private static @Nullable Path path(Path root, String name) {
        try {
            return root.resolve(name).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static InputStream open(@Nullable Object source, String name) throws IOException {
        if (source instanceof Path file) {
            return Files.newInputStream(file);
        }
        InputStream shipped = source == null ? null : Templates.class.getResourceAsStream(String.valueOf(source));
        if (shipped == null) {
            throw new IOException("there is no template " + name);
        }
        return shipped;
    }

    TemplateLoader loader() {
        return new TemplateLoader() {
            @Override
            public @Nullable Object findTemplateSource(String name) throws IOException {
                return source(name);
            }

            @Override
            public long getLastModified(Object source) {
                return 0;
            }

            @Override
            public Reader getReader(Object source, String encoding) throws IOException {
                return new InputStreamReader(open(source, String.valueOf(source)), encoding);
            }

            @Override
            public void closeTemplateSource(Object source) {}
        };
    }

    /** Returns a mistake in a template as a problem at its place. */
    InvalidInput mistake(TemplateException e) {
        Bilingual message =
                e instanceof InvalidReferenceException missing && missing.getBlamedExpressionString() != null
                        ? Bilingual.of(
                                "“%s” không có trong mô hình dữ liệu, hoặc chưa rõ ở đây (khi đó viết thêm ! hoặc ??); xem trang templates.md.",
                                "\"%s\" is not in the data model, or is not known here (then add ! or ??); see the page templates.md.",
                                missing.getBlamedExpressionString())
                        : wrong(cause(e));
        return mistake(e.getTemplateSourceName(), number(e.getLineNumber()), number(e.getColumnNumber()), message);
    }

    /** Returns a template that cannot be read as a problem at its place. */
    InvalidInput mistake(String template, IOException e) {
        return e instanceof ParseException parsed
                ? mistake(
                        parsed.getTemplateName(),
                        parsed.getLineNumber(),
                        parsed.getColumnNumber(),
                        wrong(parsed.getEditorMessage()))
                : mistake(template, 0, 0, wrong(String.valueOf(e.getMessage())));
    }

    /** A function refuses its arguments with an exception of its own, which says more than that of the engine. */
    private static String cause(TemplateException e) {
        Throwable cause = e.getCause();
        if (cause instanceof IllegalArgumentException || cause instanceof IOException) {
            return String.valueOf(cause.getMessage());
        }
        return String.valueOf(e.getMessageWithoutStackTop());
    }

    private static Bilingual wrong(String message) {
        String sentence = message.strip().lines().findFirst().orElse("").strip();
        return Bilingual.of("mẫu sai ở đây: %s", "the template is wrong here: %s", sentence);
    }

    private InvalidInput mistake(@Nullable String template, int line, int column, Bilingual message) {
        String name = template == null ? "" : template;
        Path own = folder == null ? null : path(folder, name);
        String file = own != null && Files.isRegularFile(own) ? own.toString() : "gon:" + name;
        return new InvalidInput(List.of(Problem.at(new Place(file, line, column), "", message)));
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
