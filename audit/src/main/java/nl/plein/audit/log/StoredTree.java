package nl.plein.audit.log;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nodes of the tree as they are stored, a tile at a time; the tiles used last are kept at hand. */
final class StoredTree implements Tree.Nodes {

    private static final int KEPT = 64;

    /** Where tiles are read. */
    interface Tiles {

        /** Hashes of one tile in hexadecimal, as many as there are. */
        List<String> tile(int level, long index);
    }

    private record Place(int level, long index) {}

    private final Tiles tiles;
    private final Map<Place, List<String>> kept = new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, List<String>> eldest) {
            return size() > KEPT;
        }
    };

    StoredTree(Tiles tiles) {
        this.tiles = tiles;
    }

    @Override
    public byte[] at(int level, long index) {
        var place = new Place(level, index / Tree.TILE);
        var tile = kept.computeIfAbsent(place, missing -> tiles.tile(missing.level(), missing.index()));
        int within = (int) (index % Tree.TILE);
        if (within >= tile.size()) {
            throw new BrokenLog("a node " + index + " on level " + level, "a tile of " + tile.size() + " nodes");
        }
        return HexFormat.of().parseHex(tile.get(within));
    }
}
