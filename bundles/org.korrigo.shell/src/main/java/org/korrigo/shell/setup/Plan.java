package org.korrigo.shell.setup;

import java.util.List;

/** What a verb would do with these words. */
record Plan(Words words, List<Step> steps) {}
