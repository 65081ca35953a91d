package vn.gon.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.report.against.RunChanges;
import vn.gon.text.Bilingual;

/** The page that tells writers of templates what there is, made from the records themselves and their comments. */
final class TemplateModelPage {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Set<String> NOT_DATA =
            Set.of("toString", "hashCode", "values", "clone", "getDeclaringClass", "describeConstable", "equals");

    private final Map<String, Class<?>> types = new TreeMap<>();
    private final List<Class<?>> waiting = new ArrayList<>();

    /** Returns the tables of the page. */
    String tables() {
        StringBuilder page = new StringBuilder();
        page.append("| variable | what it is | pages |\n|---|---|---|\n");
        root(page, "report", Report.class, "the report", "all but `against`");
        root(page, "sheet", FrontSheet.class, "the front sheet", "all but `against`");
        root(page, "charts", Charts.class, "the geometry of the charts", "all but `against`");
        root(
                page,
                "targets",
                PackageTable.class,
                "the package and its targets; missing without one",
                "all but `against`");
        root(page, "changes", RunChanges.class, "two runs side by side", "`against`");
        root(page, "assets", Assets.class, "style and script, with their hashes", "all");
        page.append(
                "| `lang` | text: `vi` or `en` | all |\n| `rows` | number: rows of a long table shown at first | all |\n");
        StringBuilder tables = new StringBuilder();
        for (int i = 0; i < waiting.size(); i++) {
            text(waiting.get(i));
        }
        types.values().forEach(type -> tables.append(text(type)));
        return page + "\n" + tables;
    }

    private void root(StringBuilder page, String name, Class<?> type, String what, String pages) {
        page.append("| `").append(name).append("` | ").append(what).append(": ").append(link(type));
        page.append(" | ").append(pages).append(" |\n");
    }

    private String link(Class<?> type) {
        String name = name(type);
        if (types.putIfAbsent(name, type) == null) {
            waiting.add(type);
        }
        return "[" + name + "](#" + name.toLowerCase(java.util.Locale.ROOT).replace(".", "") + ")";
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private String text(Class<?> type) {
        String source = source(type);
        StringBuilder table = new StringBuilder("### " + name(type) + "\n\n" + about(type, source) + "\n\n");
        table.append("| name | type | what it is |\n|---|---|---|\n");
        Map<String, String> comments = parameters(type, source);
        for (Method method : accessors(type)) {
            String said = comments.getOrDefault(method.getName(), comment(method, type, source));
            table.append("| `")
                    .append(method.getName())
                    .append("` | ")
                    .append(type(method))
                    .append(" | ");
            table.append(said.replace("|", "\\|")).append(" |\n");
        }
        if (type.isEnum()) {
            table.append("| `key` | text | its spelling in files |\n");
        }
        return table.append('\n').toString();
    }

    /** Components first and in their order, then what is worked out from them. */
    private static List<Method> accessors(Class<?> type) {
        List<String> order = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(each -> each.getName())
                        .toList()
                : List.of();
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && !method.isSynthetic() && method.getParameterCount() == 0)
                .filter(method -> !NOT_DATA.contains(method.getName()) && method.getReturnType() != void.class)
                .filter(method -> !Map.class.isAssignableFrom(method.getReturnType())
                        && method.getReturnType() != java.util.Optional.class)
                .sorted(Comparator.comparing((Method method) -> {
                            int at = order.indexOf(method.getName());
                            return at < 0 ? Integer.MAX_VALUE : at;
                        })
                        .thenComparing(Method::getName))
                .toList();
    }

    private String type(Method method) {
        AnnotatedType type = method.getAnnotatedReturnType();
        return type(method.getGenericReturnType())
                + (type.isAnnotationPresent(Nullable.class) ? ", may be missing" : "");
    }

    private String type(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return Collection.class.isAssignableFrom(raw)
                    ? "list of " + type(generic.getActualTypeArguments()[0])
                    : link(raw) + " of " + type(generic.getActualTypeArguments()[0]);
        }
        if (type instanceof TypeVariable<?>) {
            return "what is counted";
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class || plain == Bilingual.class) {
            return "text";
        }
        if (plain == LocalDate.class) {
            return "date, as text";
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return "yes or no";
        }
        boolean number = Number.class.isAssignableFrom(plain) || plain.isPrimitive();
        return number ? "number" : link(plain);
    }

    private static String source(Class<?> type) {
        Class<?> top = type;
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
        }
        try {
            return Files.readString(SOURCES.resolve(top.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String about(Class<?> type, String source) {
        String comment = before(source, "(?:record|enum|interface|class) " + type.getSimpleName() + "\\b");
        return plain(comment.contains("@param") ? comment.substring(0, comment.indexOf("@param")) : comment);
    }

    private static Map<String, String> parameters(Class<?> type, String source) {
        Map<String, String> comments = new LinkedHashMap<>();
        String comment = before(source, "(?:record|enum|interface|class) " + type.getSimpleName() + "\\b");
        Matcher matcher = Pattern.compile("@param (\\w+) (.*?)(?=@param|@throws|$)", Pattern.DOTALL)
                .matcher(comment);
        while (matcher.find()) {
            comments.put(matcher.group(1), plain(matcher.group(2)));
        }
        return comments;
    }

    /** What overrides has its comment where it was first told. */
    private static String comment(Method method, Class<?> type, String source) {
        String said = before(source, "[\\w<>.@? ]+ " + method.getName() + "\\(\\)");
        for (Class<?> above : type.getInterfaces()) {
            boolean own = above.getName().startsWith("vn.gon.");
            said = said.isEmpty() && own ? before(source(above), "[\\w<>.@? ]+ " + method.getName() + "\\(\\)") : said;
        }
        return plain(said.replaceFirst("^\\s*Returns ", ""));
    }

    /** Returns the comment that stands right before a declaration; empty when there is none. */
    private static String before(String source, String declaration) {
        Matcher matcher = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*)*(?:public |private |final |static |sealed |abstract )*"
                                + declaration,
                        Pattern.DOTALL)
                .matcher(source);
        return matcher.find() ? matcher.group(1).replaceAll("(?m)^\\s*\\* ?", "") : "";
    }

    private static String plain(String comment) {
        return Stream.of(comment.strip().split("\\s+"))
                .collect(Collectors.joining(" "))
                .replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`")
                .replace("<p>", "");
    }
}
