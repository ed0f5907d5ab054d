package nl.plein.persistence.move;

import jakarta.persistence.EntityManager;
import nl.plein.persistence.audience.Repositories;

/** The repository of moves, for tests without a container. */
public final class Moves {

    private Moves() {}

    public static MoveRepository in(EntityManager em) {
        var moves = new MoveRepository();
        moves.em = em;
        moves.audiences = Repositories.audiences(em);
        return moves;
    }
}
