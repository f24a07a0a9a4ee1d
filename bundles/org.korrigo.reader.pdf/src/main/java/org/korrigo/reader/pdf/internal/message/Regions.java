package org.korrigo.reader.pdf.internal.message;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** How regions and turns travel between server and child. */
public final class Regions {

    private Regions() {}

    public static void write(DataOutputStream out, Region region) throws IOException {
        out.writeDouble(region.x());
        out.writeDouble(region.y());
        out.writeDouble(region.width());
        out.writeDouble(region.height());
    }

    public static Region read(DataInputStream in) throws IOException {
        return new Region(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }

    public static void write(DataOutputStream out, Rotation rotation) throws IOException {
        out.writeShort(rotation.degrees());
    }

    public static Rotation readRotation(DataInputStream in) throws IOException {
        return Rotation.of(in.readShort());
    }

    public static void write(DataOutputStream out, PageCut cut) throws IOException {
        write(out, cut.region());
        write(out, cut.rotation());
        out.writeInt(cut.hidden().size());
        for (Region hidden : cut.hidden()) {
            write(out, hidden);
        }
    }

    public static PageCut readCut(DataInputStream in) throws IOException {
        Region region = read(in);
        Rotation rotation = readRotation(in);
        List<Region> hidden = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            hidden.add(read(in));
        }
        return new PageCut(region, rotation, hidden);
    }
}
