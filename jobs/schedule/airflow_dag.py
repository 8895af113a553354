"""Conflict Ledger every morning, from Airflow 2 or 3.

Copy this file into Airflow's folder of DAGs and put your folders in. The worker needs the project, with its jar built,
under HOME. What lies in the input folder and was not read yet is read: late files need no backfill.
"""

from __future__ import annotations

import subprocess
from datetime import datetime, timedelta

try:
    from airflow.sdk import dag, task
    from airflow.sdk.exceptions import AirflowException, AirflowFailException
except ImportError:  # Airflow 2
    from airflow.decorators import dag, task
    from airflow.exceptions import AirflowException, AirflowFailException

HOME = "/opt/conflict-ledger"
COMMAND = ["jobs/build-dataset", "--append", "--input", "/data/news", "--output", "/data/ledger"]

# Trying again mends none of these: a wrong option or setting, no input, too many bad records.
HOPELESS = (2, 3, 4)


@dag(
    dag_id="conflict_ledger",
    schedule="15 4 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
    tags=["conflict-ledger"],
)
def conflict_ledger():
    @task(retries=2, retry_delay=timedelta(minutes=20), execution_timeout=timedelta(hours=6))
    def build_dataset() -> None:
        job = subprocess.Popen(COMMAND, cwd=HOME, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        try:
            for line in job.stdout:
                print(line, end="")
            code = job.wait()
        finally:
            job.terminate()
        if code in HOPELESS:
            raise AirflowFailException(f"exit code {code}: see the lines above")
        if code != 0:
            raise AirflowException(f"exit code {code}: will be tried again")

    build_dataset()


conflict_ledger()
