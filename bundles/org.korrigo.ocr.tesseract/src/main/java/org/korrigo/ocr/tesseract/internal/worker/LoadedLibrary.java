package org.korrigo.ocr.tesseract.internal.worker;

import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.Native;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import org.korrigo.spi.document.GreyImage;

/** Tesseract in this process. */
record LoadedLibrary(TesseractLibrary functions, Function setImage) {
    private static final int BYTES_PER_PIXEL = 1;

    /** By path: a name would find an older library of the system. */
    static LoadedLibrary of(Path file) {
        String path = file.toString();
        Map<String, String> options = Map.of(Library.OPTION_STRING_ENCODING, "UTF-8");
        TesseractLibrary functions = Native.load(path, TesseractLibrary.class, options);
        return new LoadedLibrary(functions, Function.getFunction(path, "TessBaseAPISetImage"));
    }

    void show(TessBaseAPI handle, GreyImage image) {
        ByteBuffer pixels = ByteBuffer.allocateDirect(image.luma().length).put(image.luma());
        pixels.flip();
        setImage.invokeVoid(
                new Object[] {handle, pixels, image.width(), image.height(), BYTES_PER_PIXEL, image.width()});
        functions.TessBaseAPISetSourceResolution(handle, (int) Math.round(image.dpi()));
    }
}
