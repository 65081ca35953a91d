package vn.gon.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.gon.text.VietnameseText;

/**
 * What makes a finding the same finding in another run: SHA-256, in lower-case hexadecimal, of the lines rule id, code, path
 * and each value of the evidence, in UTF-8, each line ended by a line feed. Values are taken in NFC and lower case, with the
 * tone mark in one placement and every run of white space as one space, so that retyping a text does not make it new.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** Returns the fingerprint of a finding. */
    public static String of(Finding finding) {
        StringBuilder lines = new StringBuilder();
        lines.append(finding.rule()).append('\n');
        lines.append(finding.code()).append('\n');
        lines.append(finding.path()).append('\n');
        finding.evidence()
                .forEach(evidence -> lines.append(normal(evidence.value())).append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(lines.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Written by hand, since a pattern costs more than the hash. */
    private static String normal(String value) {
        String lower = VietnameseText.onePlacement(VietnameseText.lower(value));
        StringBuilder normal = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                normal.append(c);
            } else if (normal.length() > 0 && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString().strip();
    }
}
