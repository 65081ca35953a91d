package vn.gon.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The single conditions in one item of a text of requirements: its sentences, and what semicolons join in them. */
final class RequirementSentences {

    private static final Pattern SENTENCE_END = Pattern.compile("(\\S+)[.](?=\\s+[\\p{Lu}“])\\s+");
    private static final Pattern COLON = Pattern.compile(":\\s");
    private static final Pattern SEMICOLON = Pattern.compile(";\\s+");
    private static final Pattern NUMBER_OR_LETTER = Pattern.compile("[(\\[]?(?:\\p{L}|[\\d.]{1,6}|[IVX]{1,4})");

    /** Words that speak of what was said before, near the beginning: the sentence cannot stand alone. */
    private static final Pattern POINTS_BACK =
            Pattern.compile("^(?:\\S+\\s+){0,7}(?:này|đó|nêu trên|trên đây|nói trên|kể trên)(?:[\\s,.;]|$)");

    private static final int LONGEST_LEAD = 160;
    private static final int NEAR_END = 60;
    private static final int SHORTEST = 12;

    private final Vocabulary vocabulary;

    RequirementSentences(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the conditions of an item, each with the heading that leads them; the item itself if it is only one. */
    List<String> split(String item) {
        List<String> conditions = new ArrayList<>();
        String heading = "";
        for (String sentence : sentences(item)) {
            boolean first = conditions.isEmpty();
            List<String> parts = clauses(sentence);
            String lead = heading;
            parts.forEach(part -> conditions.add(lead.isEmpty() ? part : lead + " " + part));
            if (first) {
                heading = heading(sentence);
            }
        }
        return conditions;
    }

    /** Returns the sentences that can stand alone, each with those behind it that cannot. */
    List<String> sentences(String item) {
        Enclosed enclosed = Enclosed.in(item);
        List<String> sentences = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(item);
        int begin = 0;
        while (end.find()) {
            String after = item.substring(end.end());
            if (!enclosed.holds(end.end(1)) && !isAbbreviation(end.group(1)) && standsAlone(after)) {
                sentences.add(item.substring(begin, end.end()).strip());
                begin = end.end();
            }
        }
        sentences.add(item.substring(begin).strip());
        return sentences;
    }

    private boolean isAbbreviation(String word) {
        return NUMBER_OR_LETTER.matcher(word).matches() || vocabulary.beginsAsWritten("abbreviations", word);
    }

    private boolean standsAlone(String text) {
        return text.length() >= SHORTEST
                && !vocabulary.beginsAsWritten("continuing-words", text)
                && !POINTS_BACK.matcher(text).find();
    }

    /** "Điều kiện về nhân sự: …" leads every sentence of its item. */
    private String heading(String sentence) {
        Matcher colon = COLON.matcher(sentence);
        if (!colon.find()
                || colon.start() > LONGEST_LEAD
                || Enclosed.in(sentence).holds(colon.start())) {
            return "";
        }
        String lead = sentence.substring(0, colon.start() + 1);
        return RequirementText.isHeading(lead, vocabulary) ? lead : "";
    }

    private List<String> clauses(String sentence) {
        Matcher colon = COLON.matcher(sentence);
        Enclosed enclosed = Enclosed.in(sentence);
        boolean led = colon.find() && !enclosed.holds(colon.start());
        int from = led ? colon.end() : 0;
        String lead = sentence.substring(0, from).strip();
        List<String> parts = parts(sentence, from, enclosed);
        if (parts.size() < 2 || (led ? !leadsSeveral(lead) : !areSeparate(parts))) {
            return List.of(sentence);
        }
        return parts.stream()
                .map(part -> lead.isEmpty() ? part : lead + " " + part)
                .toList();
    }

    /** "… các điều kiện sau:" leads conditions that all must hold; "một trong các …" and "gồm:" lead one condition. */
    private boolean leadsSeveral(String lead) {
        String end = lead.substring(Math.max(0, lead.length() - NEAR_END));
        return !vocabulary.mentionsAsWritten("choice-words", end)
                && (RequirementText.isHeading(lead, vocabulary) || vocabulary.endsAsWritten("lead-endings", end));
    }

    /** Clauses that all lack a subject, or all have their own. */
    private boolean areSeparate(List<String> parts) {
        return parts.stream().allMatch(part -> part.length() >= SHORTEST)
                && Stream.of("requirement-openings", "subject-openings")
                        .anyMatch(list -> parts.stream()
                                .allMatch(part -> vocabulary.beginsAsWritten(list, RequirementText.withoutMark(part))));
    }

    /** The parts between semicolons; a part that speaks of the one before stays with it. */
    private List<String> parts(String sentence, int from, Enclosed enclosed) {
        List<String> parts = new ArrayList<>();
        Matcher semicolon = SEMICOLON.matcher(sentence);
        int begin = from;
        int search = from;
        while (semicolon.find(search)) {
            search = semicolon.end();
            if (!enclosed.holds(semicolon.start()) && standsAloneAfterSemicolon(sentence.substring(search))) {
                parts.add(sentence.substring(begin, search).strip());
                begin = search;
            }
        }
        parts.add(sentence.substring(begin).strip());
        return parts;
    }

    private boolean standsAloneAfterSemicolon(String text) {
        return !vocabulary.beginsAsWritten("continuing-words", text)
                && !vocabulary.beginsAsWritten("joining-words", text);
    }
}
