/**
 * What every page needs from Faces, in one place.
 *
 * <ul>
 *   <li>FACE-1.1 The addresses of the product ({@code /group/<ref>}) lead to pages; the pages' own files are no
 *       addresses.
 *   <li>FACE-1.2 A form posts to the address it was opened at, so that a page can be reloaded, kept and shared.
 *   <li>FACE-1.3 A refusal is shown on the page it happened on, in the person's language; what was typed stays in the
 *       form.
 *   <li>FACE-1.4 What does not exist and what one may not see answer with the same page, 404.
 *   <li>FACE-1.5 Anything else that goes wrong shows a reference of eight characters; the trace is in the log under it
 *       and nowhere else. Where a form was posted it is shown again with what was typed.
 *   <li>FACE-1.6 The same form sent twice (a double click) is carried out once; the second answer is that of the first.
 *   <li>FACE-1.7 Language and colours (light, dark, as the device) are chosen by a link, without script, and remembered
 *       in a cookie.
 *   <li>FACE-1.8 After a redirect the next page says what was done, once.
 *   <li>FACE-1.9 Wrong input is listed above the form with links to the fields, told at the field, and said in the
 *       title.
 *   <li>FACE-1.10 Pages read components of records as they read properties of beans.
 *   <li>FACE-1.11 The page of a fault shows what was typed in the form that ended in it, when the form was ours.
 *   <li>FACE-1.12 When one field is wrong, what was typed in the others is still there.
 *   <li>FACE-1.13 A form with a field that is empty or cannot be read does nothing and leaves one event, under the
 *       action that was meant.
 *   <li>FACE-1.14 What a servlet refuses, or does not have, is answered as a page would, and is no error in the log.
 *   <li>FACE-1.15 A button in a list does nothing when the list changed under it, so that nobody is taken for their
 *       neighbour.
 *   <li>FACE-1.16 Who presses a button that is gone by then, because somebody else was first or may do more or less
 *       than before, is told so; nothing is done, and it leaves one event.
 *   <li>FACE-1.17 The crumbs of each page of management lead back to the page on which all of management is found.
 *   <li>FACE-1.18 A hidden number that was changed by hand is answered in the person's language with what to do, and
 *       links to no field.
 *   <li>FACE-1.19 A form whose file is missing, too heavy, or did not come whole says so and leaves one event, under
 *       the action that was meant.
 *   <li>FACE-1.20 No page keeps state: the server makes no session of its own for anybody, and what a form says of a
 *       kept state counts for nothing. Only a post does something: an address with all the fields of a form shows the
 *       page. <i>Why: a link can come from anywhere, and carries nothing that proves that it is ours.</i>
 *   <li>FACE-1.21 A form that does not name what it is about is refused like one that names what is not there, and
 *       leaves one event.
 *   <li>FACE-1.22 The page of a refusal leads back to the page of ours on which the form stood.
 *   <li>FACE-1.23 A script that asks for JSON is told of a refusal or a fault in the words of the page, with the number
 *       of what is our fault, so that it can say them where the person is.
 *   <li>FACE-1.24 No crumb leads to a page that the person is refused: who reads one group of a closed site without
 *       being its member is not led to its list of groups.
 *   <li>FACE-1.25 What people wrote (texts, comments, introductions, terms) is marked as of the language of its site,
 *       whatever language the page is in (WCAG 2.2, 3.1.2).
 * </ul>
 *
 * Out of scope: who is signed in, form tokens and headers ({@code session}).
 */
package nl.plein.web.faces;
