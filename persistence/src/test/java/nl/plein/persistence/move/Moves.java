package nl.plein.persistence.move;

import jakarta.persistence.EntityManager;
import nl.plein.persistence.audience.Repositories;

/** The repositories of moves, for tests without a container. */
public final class Moves {

    private Moves() {}

    public static MoveRepository in(EntityManager em) {
        var moves = new MoveRepository();
        moves.em = em;
        moves.audiences = Repositories.audiences(em);
        return moves;
    }

    /** What lets the log of a group go along. */
    public static MovedLogRepository logIn(EntityManager em) {
        var log = new MovedLogRepository();
        log.em = em;
        return log;
    }
}
