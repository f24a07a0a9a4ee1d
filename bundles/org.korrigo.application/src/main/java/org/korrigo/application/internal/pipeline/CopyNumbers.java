package org.korrigo.application.internal.pipeline;

import java.security.SecureRandom;

/** Anonymous numbers: eight random characters that nobody mistakes for one another, in two groups. */
public final class CopyNumbers {

    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    public String next() {
        return group() + "-" + group();
    }

    private String group() {
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < GROUP; i++) {
            group.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return group.toString();
    }
}
