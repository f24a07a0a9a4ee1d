package org.korrigo.shell.internal.incident;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.korrigo.application.incident.ModesView;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.incident.ActiveMode;
import org.korrigo.domain.incident.Mode;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;

/** What the console says of modes. */
final class ModeWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private ModeWords() {}

    static String name(Mode mode) {
        return switch (mode) {
            case MAINTENANCE -> "Maintenance";
            case READ_ONLY -> "Lecture seule";
            case DEGRADED -> "Service réduit";
            case BANNER -> "Bandeau";
        };
    }

    static Answer answer(ModesView modes) {
        if (modes.active().isEmpty()) {
            return Answer.line(modes, "Fonctionnement normal.");
        }
        return Answer.lines(modes, lines(modes));
    }

    static List<String> lines(ModesView modes) {
        return modes.active().stream().map(ModeWords::line).toList();
    }

    private static String line(ActiveMode on) {
        String since = MINUTE.format(on.since().atZone(ZoneId.systemDefault()));
        String text = on.text().isEmpty() ? "" : " : « " + on.text() + " »";
        return name(on.mode()) + " depuis le " + since + " (" + on.by() + ")" + text;
    }

    /** @param wanted null: only says what is on */
    static Answer turn(ServerModes modes, Actor actor, Mode mode, String wanted, String text) throws CommandFailed {
        if (wanted == null) {
            return answer(modes.now());
        }
        return switch (wanted) {
            case "on" -> answer(modes.switchOn(actor, mode, text == null ? "" : text));
            case "off" -> answer(modes.switchOff(actor, mode));
            default -> throw new CommandFailed("« " + wanted + " » : écrire on ou off.");
        };
    }
}
