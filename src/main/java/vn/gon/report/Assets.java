package vn.gon.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a page carries in itself besides words, with the hashes by which it allows nothing else to run.
 *
 * @param css how it looks
 * @param cssHash SHA-256 of that, in Base64
 * @param script what makes tables searchable
 * @param scriptHash SHA-256 of that, in Base64
 */
record Assets(String css, String cssHash, String script, String scriptHash) {

    static Assets of(String css, String script) {
        return new Assets(css, hash(css), script, hash(script));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
