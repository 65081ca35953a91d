package vn.gon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.VietnameseText;

/**
 * The encoding of a CSV file: what its byte order mark says, UTF-8 where the whole file is UTF-8, otherwise the old
 * Vietnamese encoding in which it reads as Vietnamese.
 *
 * @param charset how bytes become characters
 * @param skip length of the byte order mark
 * @param legacy the old encoding whose letters the characters stand for; null for none
 * @param counted whether every text read this way counts as mended
 */
record CsvEncoding(Charset charset, int skip, LegacyText.@Nullable Encoding legacy, boolean counted) {

    private static final int SAMPLE = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    /**
     * Returns the encoding of a file.
     *
     * @throws InvalidInput if it is neither Unicode nor certainly one of the old Vietnamese encodings
     */
    static CsvEncoding of(ForeignFile file) {
        try {
            byte[] sample;
            try (InputStream in = file.open()) {
                sample = in.readNBytes(SAMPLE);
            }
            if (begins(sample, 0xEF, 0xBB, 0xBF)) {
                return new CsvEncoding(StandardCharsets.UTF_8, 3, null, false);
            }
            if (begins(sample, 0xFF, 0xFE)) {
                return new CsvEncoding(StandardCharsets.UTF_16LE, 2, null, false);
            }
            if (begins(sample, 0xFE, 0xFF)) {
                return new CsvEncoding(StandardCharsets.UTF_16BE, 2, null, false);
            }
            return isUtf8(file) ? new CsvEncoding(StandardCharsets.UTF_8, 0, null, false) : legacy(file, sample);
        } catch (IOException e) {
            throw file.damaged();
        }
    }

    /**
     * Returns the encoding that a mapping names.
     *
     * @throws InvalidInput if there is no such encoding
     */
    static CsvEncoding named(String name, String mapping) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("tcvn3") || lower.equals("abc")) {
            return new CsvEncoding(StandardCharsets.ISO_8859_1, 0, LegacyText.Encoding.TCVN3, true);
        }
        if (lower.equals("vni")) {
            return new CsvEncoding(StandardCharsets.ISO_8859_1, 0, LegacyText.Encoding.VNI, true);
        }
        try {
            Charset charset = Charset.forName(name);
            return new CsvEncoding(charset, 0, null, charset.equals(WINDOWS_1258));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw InvalidInput.of(
                    mapping,
                    Bilingual.of(
                            "encoding “%s” không có; hãy dùng auto, UTF-8, UTF-16, windows-1258, TCVN3 hoặc VNI.",
                            "there is no encoding \"%s\"; use auto, UTF-8, UTF-16, windows-1258, TCVN3 or VNI.", name));
        }
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static CsvEncoding legacy(ForeignFile file, byte[] sample) {
        String western = new String(sample, StandardCharsets.ISO_8859_1);
        Optional<LegacyText.Encoding> encoding = LegacyText.recognise(List.of(western));
        int old = encoding.map(found -> LegacyText.vietnameseWords(LegacyText.decode(found, western)))
                .orElse(0);
        int windows = LegacyText.vietnameseWords(VietnameseText.nfc(new String(sample, WINDOWS_1258)));
        if (windows > 2 * old && windows > 2) {
            return new CsvEncoding(WINDOWS_1258, 0, null, true);
        }
        if (encoding.isPresent() && old > 2 * windows) {
            return new CsvEncoding(StandardCharsets.ISO_8859_1, 0, encoding.get(), true);
        }
        throw InvalidInput.of(
                file.name(),
                Bilingual.of(
                        "tệp không phải UTF-8 và không chắc là bảng mã nào (TCVN3, VNI, windows-1258); hãy lưu lại bằng UTF-8 hoặc ghi “encoding” trong mapping.yaml.",
                        "the file is not UTF-8, and which encoding it has (TCVN3, VNI, windows-1258) is not certain; save it as UTF-8 or name the \"encoding\" in mapping.yaml."));
    }

    private static boolean isUtf8(ForeignFile file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        try (InputStream in = file.open()) {
            int read = in.read(bytes.array(), 0, BUFFER);
            while (read >= 0) {
                bytes.limit(bytes.position() + read).position(0);
                if (decoder.decode(bytes, characters.clear(), false).isError()) {
                    return false;
                }
                bytes.compact();
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            }
        }
        return true;
    }
}
