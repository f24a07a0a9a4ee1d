package org.korrigo.shell.internal.health;

import java.io.PrintStream;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.health.ServerResources;
import org.korrigo.application.health.ServerResources.DiskView;
import org.korrigo.application.health.ServerResources.FolderView;
import org.korrigo.application.health.ServerResources.ResourceView;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:resource-show} */
@Service
@Command(
        scope = "korrigo",
        name = "resource-show",
        description = "Processors, memory, disks, inodes and the biggest folders")
public class ResourceShow extends KorrigoCommand {

    private static final int FOLDERS = 12;

    @Reference
    private ServerResources resources;

    @Override
    protected Answer answer(Actor actor) {
        ResourceView view = resources.show(actor);
        return new Answer(view, out -> print(view, out));
    }

    private static void print(ResourceView view, PrintStream out) {
        out.printf(
                Locale.FRENCH,
                "Processeurs  %d, charge %.2f, ce serveur %s%n",
                view.processors(),
                view.load(),
                view.processCpu() < 0 ? "?" : view.processCpu() + " %");
        out.printf(
                "Mémoire      tas %s sur %s ; machine %s disponibles sur %s%n",
                Bytes.of(view.heapUsed()),
                Bytes.of(view.heapMost()),
                Bytes.of(view.available()),
                Bytes.of(view.machine()));
        out.printf("Processus    %d fils d'exécution, %d processus enfants%n", view.threads(), view.children());
        view.disks().forEach(disk -> out.println(words(disk)));
        view.folders().stream().limit(FOLDERS).forEach(folder -> out.println(words(folder)));
    }

    private static String words(DiskView disk) {
        String inodes = disk.inodes() == 0 ? "" : ", " + disk.freeInodes() + " inodes libres sur " + disk.inodes();
        return "Disque       " + disk.folder() + " : " + Bytes.of(disk.free()) + " libres sur " + Bytes.of(disk.total())
                + inodes;
    }

    private static String words(FolderView folder) {
        return String.format(
                "Dossier      %12s  %8d fichiers  %s%s",
                Bytes.of(folder.bytes()), folder.files(), folder.folder(), folder.complete() ? "" : " (au moins)");
    }
}
