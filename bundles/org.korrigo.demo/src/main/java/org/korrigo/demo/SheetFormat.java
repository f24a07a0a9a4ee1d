package org.korrigo.demo;

/** How the papers of a batch are printed, and the size of one scanned side at 200 dots per inch. */
public enum SheetFormat {
    /** One A3 sheet folded in two: recto [4 | 1], verso [2 | 3]; surname, first name, birth date and class in boxes. */
    A3_FOLDED("a3-folded", "A3", 420, 3307, "2DE4", "2DE8"),
    /** Two A4 sheets printed on both sides; a name line, and a candidate number of 7 boxes on pages 1 and 3. */
    A4_DUPLEX("a4-duplex", "A4", 210, 1654, "1G2", "1G7");

    /** Resolution of every scan, in dots per inch. */
    public static final int DPI = 200;

    /** Height of a sheet in millimetres. */
    public static final int HEIGHT_MM = 297;

    /** Width of one booklet page in millimetres. */
    public static final int PAGE_WIDTH_MM = 210;

    /** Height of a scan in pixels. */
    public static final int HEIGHT_PX = 2339;

    private final String batchName;
    private final String paperSize;
    private final int widthMm;
    private final int widthPx;
    private final String firstClass;
    private final String secondClass;

    SheetFormat(String batchName, String paperSize, int widthMm, int widthPx, String... classes) {
        this.batchName = batchName;
        this.paperSize = paperSize;
        this.widthMm = widthMm;
        this.widthPx = widthPx;
        this.firstClass = classes[0];
        this.secondClass = classes[1];
    }

    /** Name of the batch in file names and in the ground truth. */
    public String batchName() {
        return batchName;
    }

    /** A3 or A4. */
    public String paperSize() {
        return paperSize;
    }

    public int widthMm() {
        return widthMm;
    }

    public int widthPx() {
        return widthPx;
    }

    /** One of the two classes that sit the exam: any number is taken modulo two. */
    public String className(int number) {
        return number % 2 == 0 ? firstClass : secondClass;
    }
}
