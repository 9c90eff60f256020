"""Where models run: on a device of this machine, or on the nodes of a cluster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import torch

from .contract.events import Events
from .contract.job import Job
from .models.load import choose_device
from .tasks.inspect import Inspection, device_name, inspect

if TYPE_CHECKING:
    from .schedule.ray import Cluster, Inputs


class Place(Protocol):
    def device_name(self, job: Job) -> str:
        """Raises ``device-missing``."""
        ...

    def inspect(
        self, job: Job, events: Events, out: Path, devices: Sequence[str] = ()
    ) -> Inspection:
        """``devices``: those of the processes of this machine that run the blocks."""
        ...


class Here:
    def device_name(self, job: Job) -> str:
        return device_name(device_of(job))

    def inspect(
        self, job: Job, events: Events, out: Path, devices: Sequence[str] = ()
    ) -> Inspection:
        return inspect(job, events, out, devices=devices)


class Nodes:
    """Nodes of a cluster, of which the one that coordinates need not have the job's device."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster

    def device_name(self, job: Job) -> str:
        return self._cluster.on_a_node(Here().device_name, job)

    def inspect(
        self, job: Job, events: Events, out: Path, devices: Sequence[str] = ()
    ) -> Inspection:
        told, inspection = self._cluster.on_a_node(_inspect, job, out, self._cluster.inputs)
        for code, fields in told:
            events.warning("inspect", code, **fields)
        return inspection


def device_of(job: Job) -> torch.device:
    runs_models = job.has_models or job.auxiliary is not None
    return choose_device(job.scoring.device if runs_models else "cpu")


def _inspect(
    job: Job, out: Path, inputs: Inputs
) -> tuple[list[tuple[str, dict[str, Any]]], Inspection]:
    from .schedule.ray import spills_openly

    inputs.of_models(job).without_weights().verify()
    told: list[tuple[str, dict[str, Any]]] = []
    if spills_openly():
        told.append(("spill-open", {}))
    inspection = inspect(job, _Told(told), out)  # type: ignore[arg-type]
    return told, replace(inspection, measured_on=inspection.device_name)


class _Told:
    """Warnings of another node, which the one that coordinates gives."""

    def __init__(self, told: list[tuple[str, dict[str, Any]]]) -> None:
        self._told = told

    def warning(self, _task: str, code: str, **fields: Any) -> None:
        self._told.append((code, fields))
