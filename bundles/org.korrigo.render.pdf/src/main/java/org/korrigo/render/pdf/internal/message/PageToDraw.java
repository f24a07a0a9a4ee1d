package org.korrigo.render.pdf.internal.message;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.render.Annotation;
import org.korrigo.spi.render.PlacedPage;

/**
 * A page of the copy as the child draws it.
 *
 * @param number of the scanned page, from 1
 * @param size of the scanned page as displayed
 * @param declared the turn that the scan asks of its viewer
 * @param imageDigest of the page's one image; empty when the page must be drawn
 * @param region on the page as displayed
 * @param rotation the clockwise turn that makes the region upright
 */
public record PageToDraw(
        int number,
        PageSize size,
        Rotation declared,
        String imageDigest,
        Region region,
        Rotation rotation,
        List<Annotation> annotations) {

    static PageToDraw of(PlacedPage page) {
        return new PageToDraw(
                page.page().number(),
                page.page().size(),
                page.page().declaredRotation(),
                page.page().image().map(ImageFacts::digest).orElse(""),
                page.region(),
                page.rotation(),
                page.annotations());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(number);
        out.writeDouble(size.widthMm());
        out.writeDouble(size.heightMm());
        out.writeByte(declared.ordinal());
        out.writeUTF(imageDigest);
        AnnotationCodec.write(out, region);
        out.writeByte(rotation.ordinal());
        out.writeInt(annotations.size());
        for (Annotation annotation : annotations) {
            AnnotationCodec.write(out, annotation);
        }
    }

    static PageToDraw read(DataInputStream in) throws IOException {
        int number = in.readInt();
        PageSize size = new PageSize(in.readDouble(), in.readDouble());
        Rotation declared = Rotation.values()[in.readByte()];
        String digest = in.readUTF();
        Region region = AnnotationCodec.readRegion(in);
        Rotation rotation = Rotation.values()[in.readByte()];
        List<Annotation> annotations = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            annotations.add(AnnotationCodec.read(in));
        }
        return new PageToDraw(number, size, declared, digest, region, rotation, annotations);
    }
}
