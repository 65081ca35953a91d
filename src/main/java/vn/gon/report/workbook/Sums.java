package vn.gon.report.workbook;

/**
 * Sums over both sheets of procedures, as formulas.
 *
 * @param candidates the proposals
 * @param others the other procedures
 */
record Sums(TableSheet<CandidateColumn> candidates, TableSheet<OtherColumn> others) {

    /** A column that both sheets have. */
    enum Figure {
        FILINGS(CandidateColumn.FILINGS_BEFORE, OtherColumn.FILINGS_BEFORE),
        BEFORE(CandidateColumn.ANNUAL_BEFORE, OtherColumn.ANNUAL_BEFORE),
        AFTER(CandidateColumn.ANNUAL_AFTER, OtherColumn.ANNUAL_AFTER),
        SAVED(CandidateColumn.ANNUAL_SAVED, OtherColumn.ANNUAL_SAVED),
        WAY(CandidateColumn.WAY, OtherColumn.WAY);

        private final CandidateColumn candidate;
        private final OtherColumn other;

        Figure(CandidateColumn candidate, OtherColumn other) {
            this.candidate = candidate;
            this.other = other;
        }
    }

    /** Returns the sum of a figure over all procedures; those where it is not known add nothing. */
    String sum(Figure figure) {
        return "SUM(" + candidates.all(figure.candidate) + "," + others.all(figure.other) + ")";
    }

    /** Returns for how many procedures a figure is known. */
    String known(Figure figure) {
        return "COUNT(" + candidates.all(figure.candidate) + "," + others.all(figure.other) + ")";
    }

    /** Returns in how many procedures something happens that a cell names. */
    String counted(String cell) {
        return "COUNTIF(" + candidates.all(Figure.WAY.candidate) + "," + cell + ")+COUNTIF("
                + others.all(Figure.WAY.other) + "," + cell + ")";
    }

    /** Returns the sum of a figure over the procedures of the agency in a cell. */
    String ofAgency(Figure figure, String agency) {
        return ofAgency(agency, "," + candidates.all(figure.candidate), "," + others.all(figure.other));
    }

    /** Returns for how many procedures of the agency in a cell a figure is known. */
    String knownOfAgency(Figure figure, String agency) {
        return ofAgency(
                agency,
                ",--ISNUMBER(" + candidates.all(figure.candidate) + ")",
                ",--ISNUMBER(" + others.all(figure.other) + ")");
    }

    /** Returns on how many procedures of the agency in a cell anything was found. */
    String flaggedOfAgency(String agency) {
        return ofAgency(
                agency,
                ",--(" + candidates.all(Figure.WAY.candidate) + "<>\"\")",
                ",--(" + others.all(Figure.WAY.other) + "<>\"\")");
    }

    /** Returns what the proposal of the code in a cell saves a year. */
    String savedBy(String code) {
        return "SUMPRODUCT(--EXACT(" + candidates.all(CandidateColumn.CODE) + "," + code + "),"
                + candidates.all(Figure.SAVED.candidate) + ")";
    }

    private String ofAgency(String agency, String ofCandidates, String ofOthers) {
        return "SUMPRODUCT(--EXACT(" + candidates.all(CandidateColumn.AGENCY) + "," + agency + ")" + ofCandidates
                + ")+SUMPRODUCT(--EXACT(" + others.all(OtherColumn.AGENCY) + "," + agency + ")" + ofOthers + ")";
    }
}
