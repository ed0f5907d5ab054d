package nl.plein.audit.log;

/** Where things lie in the published log (C2SP tlog-tiles). Pure arithmetic: no file is touched here. */
final class LogPath {

    private static final int GROUP = 1000;

    private LogPath() {}

    /** @param width number of hashes in it; less than a full tile makes it a partial one */
    static String tile(int level, long index, int width) {
        return "tile/" + level + '/' + number(index) + partial(width);
    }

    static String entries(long index, int width) {
        return "tile/entries/" + number(index) + partial(width);
    }

    private static String partial(int width) {
        return width == Tree.TILE ? "" : ".p/" + width;
    }

    private static String number(long index) {
        var path = String.format("%03d", index % GROUP);
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            path = String.format("x%03d/", rest % GROUP) + path;
        }
        return path;
    }
}
