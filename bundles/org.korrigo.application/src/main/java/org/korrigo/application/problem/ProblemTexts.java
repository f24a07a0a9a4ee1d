package org.korrigo.application.problem;

import java.util.Locale;
import java.util.Map;
import org.korrigo.domain.Problem;
import org.osgi.annotation.versioning.ProviderType;

/** The sentences behind problem codes: the same words in the web UI and at the console. */
@ProviderType
public interface ProblemTexts {

    /** What is wrong, in few words. */
    String title(Problem problem, Locale locale);

    /** What is wrong and what to do, with the facts filled in. */
    String detail(Problem problem, Locale locale);

    /** The sentence for the error of a job, which has no facts. @return {@code otherwise} when the code is unknown */
    String detail(String code, Map<String, ?> facts, String otherwise, Locale locale);
}
