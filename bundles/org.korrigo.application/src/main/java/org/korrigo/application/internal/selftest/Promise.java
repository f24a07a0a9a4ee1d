package org.korrigo.application.internal.selftest;

import org.korrigo.spi.PluginException;

/** One promise of an SPI and the way to try it. @param name stable, words joined by hyphens */
record Promise<P>(String name, Trial<P> trial) {

    private static final String CODE = "[a-z][a-z0-9-]*";

    /** Tries a plug-in on a sample. */
    @FunctionalInterface
    interface Trial<P> {

        /**
         * @return what was seen, one English sentence or nothing
         * @throws BrokenPromise when the plug-in did otherwise
         * @throws Exception whatever the plug-in throws; it fails the check
         */
        String on(P plugin) throws Exception;
    }

    /** What a plug-in is asked to refuse. */
    @FunctionalInterface
    interface Impossible {
        void attempt() throws Exception;
    }

    /** @return the code of the refusal */
    static String refusal(Impossible impossible) throws Exception {
        try {
            impossible.attempt();
        } catch (PluginException e) {
            BrokenPromise.unless(e.code().matches(CODE), "The code '" + e.code() + "' is not well formed.");
            return "Refused with " + e.code() + ".";
        }
        throw new BrokenPromise("It was taken although nothing can be made of it.");
    }
}
