"""What every test shares."""

from hypothesis import HealthCheck, settings

#: A slow machine is no failure: neither how long an example takes counts, nor how long it takes
#: to find one.
settings.register_profile("steady", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")
