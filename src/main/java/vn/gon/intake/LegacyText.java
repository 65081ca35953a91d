package vn.gon.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gon.text.VietnameseText;
import vn.gon.yaml.YamlNode;

/**
 * Vietnamese encodings from before Unicode (TCVN3, VNI): text whose letters stand as Western characters, as it comes out of
 * old files and out of spreadsheets typed with old fonts.
 */
final class LegacyText {

    /** An encoding that is not Unicode. */
    enum Encoding {
        TCVN3,
        VNI
    }

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** So few known words may be chance. */
    private static final int FEWEST_WORDS = 3;

    private static final LegacyText DATA = new LegacyText(Repairs.resource("legacy.yaml"));

    private final Map<Encoding, Map<String, String>> letters = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private LegacyText(YamlNode data) {
        Map<String, String> tcvn3 = new HashMap<>();
        String from = data.find("tcvn3")
                .flatMap(node -> node.find("from"))
                .map(YamlNode::text)
                .orElse("");
        String to = data.find("tcvn3")
                .flatMap(node -> node.find("to"))
                .map(YamlNode::text)
                .orElse("");
        for (int i = 0; i < from.length(); i++) {
            tcvn3.put(from.substring(i, i + 1), to.substring(i, i + 1));
        }
        letters.put(Encoding.TCVN3, tcvn3);
        Map<String, String> vni = new HashMap<>();
        data.find("vni").map(YamlNode::entries).orElse(Map.of()).forEach((key, value) -> vni.put(key, value.text()));
        letters.put(Encoding.VNI, vni);
        data.find("words").map(YamlNode::texts).orElse(List.of()).stream()
                .filter(word -> !word.equals(VietnameseText.fold(word)))
                .forEach(words::add);
        data.file().requireValid();
    }

    /** Returns the encoding in which texts read as Vietnamese far better than as they stand; empty when none does. */
    static Optional<Encoding> recognise(List<String> texts) {
        String sample = String.join("\n", texts);
        int now = vietnameseWords(sample);
        return List.of(Encoding.values()).stream()
                .filter(encoding -> vietnameseWords(decode(encoding, sample)) >= Math.max(FEWEST_WORDS, 2 * now))
                .max(Comparator.comparingInt(encoding -> vietnameseWords(decode(encoding, sample))));
    }

    /** Returns how many words of a text are frequent Vietnamese words with marks. */
    static int vietnameseWords(String text) {
        int count = 0;
        for (String word : NOT_LETTERS.split(VietnameseText.lower(text), -1)) {
            count += DATA.words.contains(word) ? 1 : 0;
        }
        return count;
    }

    /** Returns a text with its letters in Unicode; characters outside the encoding stay. */
    static String decode(Encoding encoding, String text) {
        Map<String, String> table = DATA.letters.getOrDefault(encoding, Map.of());
        StringBuilder decoded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String two = text.substring(at, Math.min(text.length(), at + 2));
            String letter = two.length() == 2 ? table.get(two) : null;
            if (letter != null) {
                decoded.append(letter);
                at += 2;
            } else {
                String one = text.substring(at, at + 1);
                decoded.append(table.getOrDefault(one, one));
                at++;
            }
        }
        return decoded.toString();
    }
}
