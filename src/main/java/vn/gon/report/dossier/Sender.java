package vn.gon.report.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who submits a dossier; what nobody tells is left blank for a pen.
 *
 * @param issuer the agency that submits it; null when not told
 * @param parent the organ above the issuer; null when there is none
 * @param symbol the abbreviation of the issuer in numbers of papers; null when not told
 * @param place where papers are signed; null when not told
 * @param recipients whom it is sent to, the one who decides first
 * @param signer title of whoever signs; null when not told
 */
public record Sender(
        @Nullable String issuer,
        @Nullable String parent,
        @Nullable String symbol,
        @Nullable String place,
        List<String> recipients,
        @Nullable String signer) {

    /** Nobody is named. */
    public static final Sender BLANK = new Sender(null, null, null, null, List.of(), null);

    public Sender {
        recipients = List.copyOf(recipients);
    }
}
