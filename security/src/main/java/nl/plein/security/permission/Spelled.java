package nl.plein.security.permission;

import org.apache.shiro.authz.Permission;

/**
 * A permission as {@link Grants} and {@link Right} spell it: parts with colons between them, of which {@code *} is any,
 * and what is not said at the end is any as well. It decides as Shiro's own wildcards do, without taking the words
 * apart: somebody in forty groups has some two hundred of them.
 */
record Spelled(String words) implements Permission {

    private static final String ANY = "*";

    @Override
    public boolean implies(Permission asked) {
        return asked instanceof Spelled other && covers(other.words);
    }

    private boolean covers(String asked) {
        int mine = 0;
        int theirs = 0;
        while (mine < words.length()) {
            int myEnd = end(words, mine);
            int theirEnd = end(asked, theirs);
            boolean any = myEnd - mine == 1 && words.startsWith(ANY, mine);
            boolean same = myEnd - mine == theirEnd - theirs && words.regionMatches(mine, asked, theirs, myEnd - mine);
            if (!any && !same) {
                return false;
            }
            mine = myEnd + 1;
            theirs = theirEnd + 1;
        }
        return true;
    }

    /** Where the part that begins here ends; a part that is not there ends where it begins. */
    private static int end(String words, int from) {
        int colon = words.indexOf(':', Math.min(from, words.length()));
        return colon < 0 ? Math.max(from, words.length()) : colon;
    }
}
