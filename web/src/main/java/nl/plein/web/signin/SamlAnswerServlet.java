package nl.plein.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.ejb.signin.SignInBoundary;
import nl.plein.ejb.signin.SignInOutcome;
import nl.plein.ejb.signin.SignInOutcome.Refused;
import nl.plein.ejb.signin.SignInOutcome.Welcome;
import nl.plein.web.guard.Cookies;
import nl.plein.web.guard.Devices;

/** Where the provider's answer arrives. Good or not, the browser leaves by 303, so that nothing can be posted again. */
@WebServlet("/saml/acs")
public class SamlAnswerServlet extends HttpServlet {

    @Inject
    transient SignInBoundary signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var device = Devices.value(request);
        SignInOutcome outcome = signIn.answer(
                Posted.of(request), Cookies.PROVIDER.of(request).orElse(null), Devices.of(request, device));
        if (outcome instanceof Welcome welcome) {
            Cookies.PROVIDER.take(response);
            Cookies.SESSION.give(response, welcome.token());
            Cookies.DEVICE.give(response, device);
            SeeOther.to(response, welcome.target());
        } else if (outcome instanceof Refused refused) {
            SeeOther.to(
                    response,
                    switch (refused.told()) {
                        case CANCELLED -> "/signin/refused?cancelled=1";
                        case FACTORS -> "/signin/refused?factors=1&code=" + refused.code();
                        case BLOCKED -> "/signin/refused?blocked=1&code=" + refused.code();
                        case CODE -> "/signin/refused?code=" + refused.code();
                    });
        }
    }
}
