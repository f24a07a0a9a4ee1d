package org.korrigo.shell.internal;

import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;

/** Completes paths as the server sees them. Karaf's own completer is no service, so that commands cannot name it. */
@Service
public class ServerFileCompleter extends FileCompleter {}
