#!/usr/bin/env bash
# Runs rekke and its peers side by side on the same documents, checks that they agree, and writes the tables in README.md.
# Needs Python 3.11, g++ and make, and an hour on a quiet machine; `compare.sh quick` takes the small documents only, and
# writes no tables.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

small=(p1_6_3 p1_1000_100 p1skew_1000_100 p1_10000_500 p1skew_10000_500
    p2_10_3 p2_50_10 p2_200_30 p2hard_50_10 p2hard_200_30)
large=(p1_100000_2000 p1skew_100000_2000 p1_1000000_5000 p1skew_1000000_5000
    p2_1000_100 p2_2000_200 p2_5000_400 p2hard_200_30_2 p2hard_200_30_3 p2hard_200_30_4 p2hard_1000_100)
# For the plot: sizes between.
between=(p1_3000_200 p1_30000_1000 p1_300000_3000 p1skew_3000_200 p1skew_30000_1000 p1skew_300000_3000
    p2_500_60 p2hard_100_20 p2hard_500_60)

[[ -x venv/bin/python ]] || python3 -m venv venv
venv/bin/pip install --quiet --requirement peers/requirements.txt --requirement requirements.txt
make --silent --directory=peers/reference
make --silent --directory=.. release
rekke="$(make --silent --directory=.. release-path)"

compare() {
    venv/bin/python peers/compare.py --rekke "$rekke" --folder documents --cap 120 \
        --variant "default=--explain none --policy firstComeFirstServed" --variant "reasons=--explain reasons" "$@"
}
if [[ "${1:-}" == quick ]]; then
    compare "${small[@]}"
    exit
fi
compare --json compared.json "${small[@]}" "${large[@]}"
compare --json growth.json --peers "" "${between[@]}"
venv/bin/python report.py compared.json growth.json
