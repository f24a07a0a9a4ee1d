package org.korrigo.shell.internal;

import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;

/** Completes paths as the server sees them. Ours, so that the bundle itself says what completes its commands. */
@Service
public class ServerFileCompleter extends FileCompleter {}
