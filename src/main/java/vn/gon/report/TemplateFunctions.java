package vn.gon.report;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** What a template may call: fixed words, and figures written as the reader of the language writes them. */
final class TemplateFunctions {

    /** Keeps a number and its unit on one line. */
    private static final char NO_BREAK = '\u00A0';

    private final Texts texts;
    private final Language language;

    TemplateFunctions(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** Returns the functions by the names under which templates know them. */
    Map<String, TemplateMethodModelEx> byName() {
        Map<String, TemplateMethodModelEx> functions = new HashMap<>();
        functions.put("t", this::say);
        functions.put("money", arguments -> figure(arguments, number -> Numbers.money(number, language)));
        functions.put("number", arguments -> figure(arguments, number -> Numbers.number(number, 2, language)));
        functions.put("whole", arguments -> figure(arguments, number -> Numbers.number(number, 0, language)));
        functions.put(
                "signed",
                arguments -> figure(
                        arguments, number -> (number.signum() > 0 ? "+" : "") + Numbers.number(number, 0, language)));
        functions.put("percent", arguments -> figure(arguments, number -> Numbers.percent(number, 2, language)));
        functions.put(
                "short",
                arguments -> text(ShownText.shortened(
                        string(arguments, 0), number(arguments, 1).intValue())));
        functions.put("anchor", arguments -> text(ShownText.anchor(string(arguments, 0))));
        functions.put("letter", arguments -> text(letter(number(arguments, 0).intValue())));
        functions.put("measured", arguments -> measured(number(arguments, 0), string(arguments, 1)));
        functions.put(
                "field",
                arguments -> text(FieldWords.title(string(arguments, 0)).in(language)));
        return functions;
    }

    private SimpleScalar say(List<?> arguments) throws TemplateModelException {
        List<String> filled = new ArrayList<>();
        for (int i = 1; i < arguments.size(); i++) {
            filled.add(
                    arguments.get(i) instanceof TemplateNumberModel number
                            ? Numbers.number(decimal(number), 2, language)
                            : string(arguments, i));
        }
        return text(texts.say(string(arguments, 0), filled));
    }

    /** A figure that is not known is said to be unknown; it is never zero. */
    private SimpleScalar figure(List<?> arguments, java.util.function.Function<BigDecimal, String> written)
            throws TemplateModelException {
        return arguments.get(0) instanceof TemplateNumberModel number
                ? text(written.apply(decimal(number)).replace(' ', NO_BREAK))
                : text(texts.say("unknown", List.of()));
    }

    /** Returns the letter of an item: a), b), c), d), đ), e), g) … as Vietnamese law counts, or a, b, c … in English. */
    private String letter(int index) {
        String letters = language == Language.VIETNAMESE ? "abcdđeghiklmnopqrstuvxy" : "abcdefghijklmnopqrstuvwxyz";
        return index < letters.length() ? letters.substring(index, index + 1) : Integer.toString(index + 1);
    }

    /** Returns a quantity with its unit; a share is a percentage. */
    private SimpleScalar measured(BigDecimal value, String unit) {
        return text(UnitWords.quantity(value, unit, 2, language).replace(' ', NO_BREAK));
    }

    private static SimpleScalar text(String text) {
        return new SimpleScalar(text);
    }

    private static String string(List<?> arguments, int index) throws TemplateModelException {
        if (arguments.get(index) instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("argument " + index + " must be a text");
    }

    private static BigDecimal number(List<?> arguments, int index) throws TemplateModelException {
        if (arguments.get(index) instanceof TemplateNumberModel number) {
            return decimal(number);
        }
        throw new TemplateModelException("argument " + index + " must be a number");
    }

    private static BigDecimal decimal(TemplateNumberModel number) throws TemplateModelException {
        Number value = number.getAsNumber();
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    }
}
