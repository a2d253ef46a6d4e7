package org.heardportal.guard.planted.clocksareproducedonce.shared;

import java.time.Clock;

class KeepsTheProducer {
    Clock one = Clock.systemUTC();
}
