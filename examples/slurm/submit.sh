#!/bin/sh
# One audit on a Slurm cluster: a job array measures a shard each, and a job that follows it judges them
# all. Nothing is uploaded; the shards share a folder on the cluster's storage and are as secret as the
# training data.
#
#   sh submit.sh [--dry-run] POLICY SHARDS FOLDER [option of the array's sbatch …]
#   sh submit.sh --dry-run reticence.yml 8 /scratch/$USER/audit --partition=gpu --gpus=1 --time=4:00:00
#
# --dry-run prints the two batch scripts and submits nothing. A shard that failed is run again alone by
# `sbatch --array=3 FOLDER/shards.sbatch`; it continues where it stopped. FOLDER must be reached by
# every node under this path, as must policy, models and data.
#
# RETICENCE: the command on the nodes. Default: npx --no-install reticence
set -eu

dry_run=false
if [ "${1-}" = --dry-run ]; then
  dry_run=true
  shift
fi
if [ $# -lt 3 ]; then
  sed -n '5,7s/^# *//p' "$0" >&2
  exit 2
fi
policy=$1 shards=$2 folder=$3
shift 3
reticence=${RETICENCE:-npx --no-install reticence}
case $shards in
  '' | *[!0-9]* | 0*)
    echo "submit.sh: SHARDS is how many shards the audit has, not \"$shards\"" >&2
    exit 2
    ;;
esac

case $folder in
  *[[:space:]%]*)
    echo "submit.sh: FOLDER stands in lines of #SBATCH, which take no space and no %" >&2
    exit 2
    ;;
esac

# A word as a shell reads it back.
quoted() {
  printf "'%s'" "$(printf %s "$1" | sed "s/'/'\\\\''/g")"
}

# head_of NAME LOG [option …]: the first lines of a batch script.
head_of() {
  printf '#!/bin/bash\n#SBATCH --job-name=%s\n#SBATCH --output=%s\n' "$1" "$2"
  shift 2
  for option; do printf '#SBATCH %s\n' "$option"; done
  # A preempted shard is queued again, and goes on where it stopped.
  printf '#SBATCH --requeue\nset -eu\numask 077\n'
}

measuring() {
  head_of reticence-shards "$folder/shard-%a.log" --array="1-$shards" "$@"
  printf 'exec %s audit %s --shard "$SLURM_ARRAY_TASK_ID/%s" --out %s\n' \
    "$reticence" "$(quoted "$policy")" "$shards" "$(quoted "$folder/shards")"
}

# It needs no GPU, and says which shard is missing if one failed: hence after any end of them.
judging() {
  head_of reticence-judge "$folder/judge.log"
  printf 'exec %s judge %s --out %s\n' \
    "$reticence" "$(quoted "$folder/shards")" "$(quoted "$folder/audit")"
}

if $dry_run; then
  echo "# $folder/shards.sbatch"
  measuring "$@"
  echo
  echo "# $folder/judge.sbatch, with --dependency=afterany:<the array's id>"
  judging
  exit
fi

umask 077
mkdir -p "$folder"
measuring "$@" >"$folder/shards.sbatch"
judging >"$folder/judge.sbatch"
array=$(sbatch --parsable "$folder/shards.sbatch")
judge=$(sbatch --parsable --dependency="afterany:${array%%;*}" "$folder/judge.sbatch")
echo "Shards: job array $array. Judgement: job $judge; report in $folder/audit, log in $folder/judge.log."
