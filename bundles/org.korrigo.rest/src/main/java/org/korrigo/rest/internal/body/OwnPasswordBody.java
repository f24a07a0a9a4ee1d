package org.korrigo.rest.internal.body;

import java.util.Arrays;

/** One's own password, as it is and as it is to be. */
public record OwnPasswordBody(char[] current, char[] next) {

    public void forget() {
        Arrays.fill(current, ' ');
        Arrays.fill(next, ' ');
    }
}
