package vn.gon.report.workbook;

import vn.gon.text.Bilingual;

/** How a workbook writes the names of agencies, so that sums by agency find them. */
final class Agencies {

    private static final Bilingual UNKNOWN = Bilingual.of("(chưa rõ cơ quan)", "(agency not known)");

    private Agencies() {}

    static String shown(String agency, Book book) {
        String name = agency.strip();
        return name.isEmpty() ? book.say(UNKNOWN) : name;
    }
}
