package org.korrigo.demo.internal.paper;

import java.io.IOException;
import org.korrigo.demo.internal.hand.TypefaceCase;

/** The printed sizes of a paper. */
public record Prints(Print title, Print subtitle, Print text, Print label, Print number) {

    public static Prints of(TypefaceCase fonts) throws IOException {
        return new Prints(
                new Print(fonts.bold(), 14),
                new Print(fonts.serif(), 11.5),
                new Print(fonts.serif(), 10.5),
                new Print(fonts.sans(), 6.5),
                new Print(fonts.sans(), 8.5));
    }
}
