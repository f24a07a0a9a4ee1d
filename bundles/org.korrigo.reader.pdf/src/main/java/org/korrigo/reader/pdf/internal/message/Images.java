package org.korrigo.reader.pdf.internal.message;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.GreyImage;

/** How images travel between server and child. */
public final class Images {

    private Images() {}

    public static void write(DataOutputStream out, GreyImage image) throws IOException {
        out.writeInt(image.width());
        out.writeInt(image.height());
        out.writeDouble(image.dpi());
        out.write(image.luma());
    }

    public static GreyImage readGrey(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        double dpi = in.readDouble();
        return new GreyImage(width, height, dpi, in.readNBytes(Math.multiplyExact(width, height)));
    }

    public static void write(DataOutputStream out, EncodedImage image) throws IOException {
        out.writeUTF(image.mediaType());
        out.writeInt(image.width());
        out.writeInt(image.height());
        out.writeInt(image.bytes().length);
        out.write(image.bytes());
    }

    public static EncodedImage readEncoded(DataInputStream in) throws IOException {
        return new EncodedImage(in.readUTF(), in.readInt(), in.readInt(), in.readNBytes(in.readInt()));
    }
}
