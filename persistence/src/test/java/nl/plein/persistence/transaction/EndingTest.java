package nl.plein.persistence.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {

    @ParameterizedTest(name = "TRX-1.1 {0} comes out as a failure that nobody has to declare, with its cause")
    @ValueSource(classes = {RollbackException.class, HeuristicMixedException.class})
    void aCommitThatFailed(Class<? extends Exception> said) throws ReflectiveOperationException {
        var broken = said.getConstructor(String.class).newInstance("could not commit");

        assertThatThrownBy(() -> new EndOfOwn().call(throwing(broken)))
                .isInstanceOf(NotCommitted.class)
                .hasCause(broken);
    }

    @Test
    @DisplayName("TRX-1.1 what the bean itself throws or returns stays as it is")
    void whatTheBeanSaysStays() throws Exception {
        var own = new IOException("of the bean");

        assertThatThrownBy(() -> new EndOfOutermost().call(throwing(own))).isSameAs(own);
        assertThat(new EndOfOutermost().call(throwing(null))).isEqualTo("done");
    }

    @Test
    @DisplayName("TRX-1.1 each way to begin a transaction has its end, outside the container's own interceptor")
    void eachWayToBegin() {
        var ends = Map.of(TxType.REQUIRED, EndOfOutermost.class, TxType.REQUIRES_NEW, EndOfOwn.class);

        ends.forEach((way, end) -> {
            assertThat(end.getAnnotation(Transactional.class).value()).isEqualTo(way);
            assertThat(end.getAnnotation(Priority.class).value())
                    .isLessThan(Interceptor.Priority.PLATFORM_BEFORE + 200);
        });
    }

    private static InvocationContext throwing(Exception broken) {
        return (InvocationContext) Proxy.newProxyInstance(
                EndingTest.class.getClassLoader(), new Class<?>[] {InvocationContext.class}, (proxy, called, args) -> {
                    if (broken != null) {
                        throw broken;
                    }
                    return "done";
                });
    }
}
