/**
 * The shape of the house, held by rules that each know a class they must refuse.
 *
 * <ul>
 *   <li>HSE-1.1 Imports run one way: persistence, security, audit, ejb, web.
 *   <li>HSE-1.2 Features of one module do not depend on each other in a circle.
 *   <li>HSE-1.3 A foreign library has one home. <i>Why: then it can be replaced, and its traps are known in one
 *       place.</i>
 *   <li>HSE-1.4 Rows are fetched and kept by repositories only, inside a transaction that someone else began.
 *   <li>HSE-1.5 Session beans live in ejb only. <i>Why: in a library jar of an EAR the server takes them for ordinary
 *       classes.</i>
 *   <li>HSE-2.1 Every public method of a boundary says which right it asks for, or why it asks for none.
 *   <li>HSE-2.2 A boundary speaks in commands, ids, rows and details; an entity never passes it.
 *   <li>HSE-2.3 A boundary has at most twelve public methods.
 *   <li>HSE-2.4 Pages know neither repositories nor entities.
 *   <li>HSE-2.5 The rules of a feature stay within it: a policy is not public.
 *   <li>HSE-2.6 No two session beans share a simple name, whatever their feature. <i>Why: the server starts
 *       neither.</i>
 *   <li>HSE-2.7 A command can be made of anything that is typed; the boundary judges it. <i>Why: a refusal outside the
 *       boundary leaves no event.</i>
 *   <li>HSE-2.8 A boundary method that changes rows takes a command, whose event the interceptor leaves, or records by
 *       itself; one that does neither says why ({@code @Unrecorded}).
 *   <li>HSE-2.9 Nothing on the way of a command records it again; what it does to another thing is recorded as a
 *       consequence and says of what ({@code @Consequence}). Of two commands the second is another boundary's.
 *   <li>HSE-2.10 Each kind of command is taken by a boundary, and made of anything it leaves exactly one event: when it
 *       was done, refused or broke.
 *   <li>HSE-2.11 What a page calls changes rows through boundaries only.
 *   <li>HSE-3.1 An entity is changed by what it can do; it has no setters.
 *   <li>HSE-3.2 Time comes from the injected clock.
 *   <li>HSE-3.3 Collaborators are injected into fields of package visibility, so that a test can hand in its own.
 *   <li>HSE-3.4 The log is written through SLF4J only.
 *   <li>HSE-3.5 A bean of a page holds state and forwards; it does not know the Faces context, except those that show
 *       what Faces itself has to say ({@code web.faces}).
 *   <li>HSE-3.6 Nothing is kept in a session of the container: no view, no bean, no attribute. <i>Why: a request may
 *       come to any node, and who asks is known by a row of our own.</i>
 *   <li>HSE-4.1 A page has at most 120 lines.
 *   <li>HSE-4.2 A page includes others by fixed names only. <i>Why: a computed name lets a request choose the file.</i>
 *   <li>HSE-4.3 An excuse from a rule has a reason in its own line, and excuses do not grow in number.
 *   <li>HSE-4.4 The operator's guide names exactly the settings that the code reads.
 *   <li>HSE-4.5 A page keeps no state: it is made from a template, and the view of each template is transient.
 *   <li>HSE-4.6 Of the methods of a module nineteen in twenty have at most twenty lines. <i>Why: the longest method
 *       says little of a house, the long ones together say much.</i>
 * </ul>
 *
 * Out of scope: what the pages look like and say ({@code pages}, {@code text}).
 */
package nl.plein.compliance.architecture;
