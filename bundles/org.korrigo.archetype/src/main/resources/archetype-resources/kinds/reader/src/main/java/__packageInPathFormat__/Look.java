package ${package};

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.document.Region;

/**
 * Which pixels a child is asked for.
 *
 * @param pages their numbers, in the order of the answer
 * @param step how many pixels of the page, each way, become one
 */
record Look(List<Integer> pages, Region region, int step) {

    void write(DataOutputStream out) throws IOException {
        out.writeInt(pages.size());
        for (int page : pages) {
            out.writeInt(page);
        }
        out.writeDouble(region.x());
        out.writeDouble(region.y());
        out.writeDouble(region.width());
        out.writeDouble(region.height());
        out.writeInt(step);
    }

    static Look read(DataInputStream in) throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            pages.add(in.readInt());
        }
        Region region = new Region(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
        return new Look(pages, region, in.readInt());
    }
}
