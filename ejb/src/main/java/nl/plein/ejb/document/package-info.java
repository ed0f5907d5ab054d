/**
 * Documents: files that people attach to what they write.
 *
 * <ul>
 *   <li>DOC-1.1 A member of the site uploads a file; it is received whole, hashed with SHA-256 and kept before the
 *       answer goes out.
 *   <li>DOC-1.2 A file over the limit, an empty one, one of a type that is not on the list, and one whose name and
 *       bytes disagree are refused, and nothing of them is kept in the list.
 *   <li>DOC-1.3 The type is read from the bytes; what the browser says of it has no effect.
 *   <li>DOC-1.4 Nothing is served before it was scanned; what was found infected is never served.
 *   <li>DOC-1.5 While the scanner cannot be reached files wait, and are scanned as soon as it is back; who looks at one
 *       reads so, and each outage leaves one event and one line in the log of the server. A file that it cannot judge
 *       does not keep others waiting.
 *   <li>DOC-1.6 Until it is attached, a file is known to its uploader only; from then on to whoever may read the item.
 *   <li>DOC-1.7 Each upload, download and verdict of the scanner leaves one event; so does looking at one's own file
 *       before it is attached, which is as closed as a file can be.
 *   <li>DOC-1.8 A name of odd characters is kept readable and can break neither page, header nor folder.
 *   <li>DOC-1.9 When a file cannot be stored the uploader is told that it is our fault, with a reference; nothing of it
 *       is left, and one event is.
 *   <li>DOC-1.10 A verdict of the scanner that comes while somebody attaches the file stops neither of the two.
 * </ul>
 *
 * Out of scope: versions of files, folders, quota.
 */
package nl.plein.ejb.document;
