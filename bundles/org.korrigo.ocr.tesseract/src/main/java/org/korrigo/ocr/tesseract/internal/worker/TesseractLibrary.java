package org.korrigo.ocr.tesseract.internal.worker;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;

/**
 * The functions of Tesseract's C interface that are used here. Tess4J's own interface cannot be taken: its initialiser looks for a
 * library by name and finds whatever older one the system has.
 */
interface TesseractLibrary extends Library {
    TessBaseAPI TessBaseAPICreate();

    int TessBaseAPIInit2(TessBaseAPI handle, String directory, String language, int engine);

    int TessBaseAPISetVariable(TessBaseAPI handle, String name, String value);

    void TessBaseAPISetPageSegMode(TessBaseAPI handle, int mode);

    void TessBaseAPISetSourceResolution(TessBaseAPI handle, int dpi);

    Pointer TessBaseAPIGetUTF8Text(TessBaseAPI handle);

    void TessDeleteText(Pointer text);

    int TessBaseAPIMeanTextConf(TessBaseAPI handle);

    void TessBaseAPIClear(TessBaseAPI handle);
}
