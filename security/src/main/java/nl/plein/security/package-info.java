/** Who is it, and what may they do: the words that every module to the right uses. */
package nl.plein.security;
