package org.korrigo.web.internal;

import java.util.Map;
import java.util.Optional;

/** What to say to a request. @param body name of the file to send, empty when the headers say it all */
record Answer(int status, Map<String, String> headers, Optional<String> body) {}
