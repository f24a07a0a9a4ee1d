/** What {@code bin/korrigo} does without a server: sets it up, moves it to a new version, and back. Needs the JDK alone. */
package org.korrigo.shell.setup;
