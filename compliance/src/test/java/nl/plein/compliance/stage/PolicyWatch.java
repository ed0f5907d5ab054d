package nl.plein.compliance.stage;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Asks the shared system after each class of tests whether a browser reported a broken policy, and fails the class if
 * one did. It is registered for all classes: what stops the shared system at the very end can fail nobody.
 */
public final class PolicyWatch implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        Stage.judgeShared();
    }
}
