/**
 * The server as the build makes it, and the real application on it.
 *
 * <ul>
 *   <li>SRV-1.1 The server carries nothing that Plein does not use: no AJP, welcome page, remote beans, examples or
 *       second database driver.
 *   <li>SRV-1.2 Its door is patched and has limits: refused methods, times, numbers of parameters, headers and cookies,
 *       size of what is posted.
 *   <li>SRV-1.3 It listens on one port for the world, and on one for management that only this machine can reach.
 *   <li>SRV-1.4 It says nothing about itself: no name, version or trace in an answer.
 *   <li>SRV-1.5 One node and cluster are configured by the same script and differ in nothing that this package checks.
 *   <li>SRV-1.6 Log, locale, time zone and the filter of what may be deserialised are fixed, whoever starts it.
 *   <li>SRV-1.7 Every answer has the headers that guard the browser, whoever gives it: a page, a fault, a redirect, the
 *       server itself. What the server cannot read as a request (a broken line, an impossible host or length, too many
 *       or too long headers) is refused before anything that could add a header, and has no body for them to guard.
 *   <li>SRV-1.8 No spelling of an address (a segment with a semicolon, dots, encoded signs), no address of the
 *       libraries and no cookie of theirs leads past the rights.
 *   <li>SRV-2.1 The application that is shipped deploys, and its boundaries answer inside the server.
 *   <li>SRV-2.2 The same application works on PostgreSQL, with a role that cannot rewrite the log.
 *   <li>SRV-2.3 What was acknowledged is there after the server was killed.
 *   <li>SRV-2.4 Everybody whom the start script names can sign in, and the demo sites open.
 *   <li>SRV-2.5 A server is given Oracle's driver by one command; without it, or without a database that answers, the
 *       start fails and says why in one sentence.
 *   <li>SRV-3.1 Any node answers any request of anybody: sessions, forms and messages of providers are bound to none.
 *   <li>SRV-3.2 What is decided at one node holds on all from that moment.
 *   <li>SRV-3.3 All nodes write one log, and a job is done once, by one of them.
 *   <li>SRV-3.4 A node that is gone takes along nothing that was acknowledged, and nobody need sign in again.
 *   <li>SRV-4.1 What {@code run} cannot do it says in one line that names the remedy, before it starts or changes
 *       anything.
 *   <li>SRV-4.2 Ctrl-C stops every process that {@code run} started.
 *   <li>SRV-4.3 A later start goes on with the data of the first, and tells how long it took.
 *   <li>SRV-4.4 A clamd that answers at its usual port of this machine (3310) looks at files, unless
 *       {@code PLEIN_SCANNER} says otherwise; empty, it leaves them to the built-in check.
 * </ul>
 *
 * Out of scope: what a person sees ({@code nl.plein.compliance.pages}).
 */
package nl.plein.compliance.deployment;
