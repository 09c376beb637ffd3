package ma.maillage.frontend.rest.planted;

import org.axonframework.messaging.commandhandling.gateway.CommandGateway;

/** Breaks a rule on purpose. */
record ControllerThatAsksNobody(CommandGateway gateway) {}
