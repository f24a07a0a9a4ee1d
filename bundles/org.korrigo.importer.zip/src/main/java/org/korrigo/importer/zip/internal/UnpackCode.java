package org.korrigo.importer.zip.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.korrigo.importer.zip.internal.archive.Archive;
import org.korrigo.importer.zip.internal.archive.Unpacking;
import org.korrigo.importer.zip.internal.message.Answer;
import org.korrigo.importer.zip.internal.message.Order;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;

/** Opens an archive and writes what it holds into a folder: order in, documents out. */
public final class UnpackCode implements IsolatedCode {

    @Override
    public void run(DataInputStream request, DataOutputStream answer) throws IOException, PluginException {
        Order order = Order.read(request);
        try (Archive archive = Archive.open(order.archive())) {
            Answer.write(answer, new Unpacking(archive, order.folder()).documents(order.name()));
        }
    }
}
