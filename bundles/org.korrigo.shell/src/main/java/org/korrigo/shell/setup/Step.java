package org.korrigo.shell.setup;

import java.io.IOException;

/** One thing that will be done. @param says the sentence people read before it is */
record Step(String says, Act act) {

    interface Act {
        void run() throws IOException, Refused;
    }

    /** Only tells something. */
    static Step remark(String says) {
        return new Step(says, () -> {});
    }
}
