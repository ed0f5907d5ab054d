package nl.plein.persistence.signin;

/** The message was accepted before. */
public class AlreadySeen extends RuntimeException {

    AlreadySeen(Throwable cause) {
        super("this message was accepted before", cause);
    }
}
